"""Reading: bytes in, plain data out. Nothing here knows of Django or of the database."""
