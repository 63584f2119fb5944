"""Pure: quotations against passages, uses and wordings of phrases, and what is repeated."""
