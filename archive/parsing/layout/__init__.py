"""The layout of printed pages: from words at places to paragraphs in reading order.

Pure geometry over `lines.PageLine`; it knows no file format and decides nothing about who speaks.
"""
