"""The index on disk and in memory: written, read, matched and ranked. What knows of Whoosh is here."""
