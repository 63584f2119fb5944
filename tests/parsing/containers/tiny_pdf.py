"""PDFs as small as they can be: texts at places, in the standard fonts or with a map to Unicode."""

from dataclasses import dataclass

LEADING = 14.0


@dataclass(frozen=True)
class Text:
    """Text at a place of a page, in points from its lower left corner."""

    x: float
    y: float
    text: str
    size: float = 11
    font: str = "R"
    """R regular, B bold, I italic; U any script, each character an em wide; S, H and P of no known name, with
    thick stems, thicker ones, and thick ones in plain type."""
    turn: str = "1 0 0 1"
    """The first four numbers of its matrix: "0 -1 1 0" runs down the page, "0 1 -1 0" up."""


def lines(texts: list[str], x: float = 72, y: float = 760, leading: float = LEADING) -> list[Text]:
    """Lines below each other; an empty one leaves a gap, "B|" at the front sets one in bold."""
    placed: list[Text] = []
    for number, text in enumerate(texts):
        font, _, rest = text.rpartition("|")
        if rest:
            placed.append(Text(x, y - number * leading, rest, font=font or "R"))
    return placed


def pdf(pages: list[list[Text]], info: dict[str, str] | None = None) -> bytes:
    fonts = {
        "R": "<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>",
        "B": "<< /Type /Font /Subtype /Type1 /BaseFont /Courier-Bold /Encoding /WinAnsiEncoding >>",
        "I": "<< /Type /Font /Subtype /Type1 /BaseFont /Courier-Oblique /Encoding /WinAnsiEncoding >>",
        "U": "<< /Type /Font /Subtype /Type0 /BaseFont /Any /Encoding /Identity-H"
        " /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>",
        "S": _described("ABCDEF+Zenda", stem=141),
        "H": _described("ABCDEF+Strelsau", stem=188),
        "P": _described("ABCDEF+Zenda-Regular", stem=141),
    }
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "",
        f"<< /Font << {' '.join(f'/{name} {font}' for name, font in fonts.items())} >> >>",
        "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Any /DW 1000 /CIDSystemInfo"
        " << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 6 0 R >>",
        _stream(
            "/CIDInit /ProcSet findresource begin begincmap /CMapType 2 def 1 begincodespacerange"
            " <0000> <FFFF> endcodespacerange 1 beginbfrange <0000> <FFFF> <0000> endbfrange"
            " endcmap end"
        ),
        "<< /Type /FontDescriptor /FontName /Any /Flags 4 /FontBBox [0 -200 1000 800] /Ascent 800"
        " /Descent -200 /CapHeight 700 /StemV 80 /ItalicAngle 0 >>",
    ]
    kids: list[int] = []
    for page in pages:
        content = "\n".join(_drawn(text) for text in page)
        objects.append(_stream(content))
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources 3 0 R"
            f" /Contents {len(objects)} 0 R >>"
        )
        kids.append(len(objects))
    objects[1] = (
        f"<< /Type /Pages /Count {len(kids)} /Kids [{' '.join(f'{number} 0 R' for number in kids)}] >>"
    )
    entries = " ".join(
        f"/{key} <feff{value.encode('utf-16-be').hex()}>" for key, value in (info or {}).items()
    )
    objects.append(f"<< {entries} >>")
    return _file(objects)


def _described(name: str, stem: int) -> str:
    widths = " ".join(["600"] * 224)
    return (
        f"<< /Type /Font /Subtype /TrueType /BaseFont /{name} /Encoding /WinAnsiEncoding /FirstChar 32"
        f" /LastChar 255 /Widths [{widths}] /FontDescriptor << /Type /FontDescriptor /FontName /{name}"
        f" /Flags 32 /FontBBox [0 -200 600 800] /Ascent 800 /Descent -200 /CapHeight 700 /StemV {stem}"
        " /ItalicAngle 0 >> >>"
    )


def _drawn(text: Text) -> str:
    encoding = "utf-16-be" if text.font == "U" else "cp1252"
    signs = text.text.encode(encoding).hex()
    return f"BT /{text.font} {text.size} Tf {text.turn} {text.x} {text.y} Tm <{signs}> Tj ET"


def _stream(content: str) -> str:
    return f"<< /Length {len(content)} >>\nstream\n{content}\nendstream"


def _file(objects: list[str]) -> bytes:
    data = b"%PDF-1.7\n"
    places: list[int] = []
    for number, body in enumerate(objects, 1):
        places.append(len(data))
        data += f"{number} 0 obj\n{body}\nendobj\n".encode("latin-1")
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    trailer = (
        f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
        f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R /Info {len(objects)} 0 R >>\n"
        f"startxref\n{len(data)}\n%%EOF\n"
    )
    return data + trailer.encode("latin-1")
