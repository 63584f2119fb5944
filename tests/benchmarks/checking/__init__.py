"""How well and how fast quotations are checked."""
