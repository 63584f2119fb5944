"""What the addresses of a meeting said, and when."""
