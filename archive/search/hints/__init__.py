"""Help while typing and after: completions, and the query as it may have been meant."""
