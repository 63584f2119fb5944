"""Pure: quotations against passages."""
