"""DOCX and ODT made from the XML of their bodies."""

import io
import zipfile

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
_ODF = "urn:oasis:names:tc:opendocument:xmlns:"


def zipped(parts: dict[str, str]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return file.getvalue()


def docx(body: str, styles: str = "", **beside: str) -> bytes:
    """A Word document. `beside`: the XML inside of further parts ("header1", "footnotes")."""
    parts = {"word/document.xml": f"<w:document {_W} {_MC}><w:body>{body}</w:body></w:document>"}
    if styles:
        parts["word/styles.xml"] = f"<w:styles {_W}>{styles}</w:styles>"
    for name, xml in beside.items():
        parts[f"word/{name}.xml"] = f"<w:part {_W}>{xml}</w:part>"
    return zipped(parts)


def p(*runs: str, style: str = "") -> str:
    """A paragraph of a Word document; runs that begin with "b|" or "i|" are set so."""
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{properties}{''.join(map(r, runs))}</w:p>"


def r(text: str) -> str:
    mark, _, rest = text.rpartition("|")
    properties = f"<w:rPr><w:{mark}/></w:rPr>" if mark else ""
    inner = rest if rest.startswith("<") else f'<w:t xml:space="preserve">{rest}</w:t>'
    return f"<w:r>{properties}{inner}</w:r>"


def odt(body: str, styles: str = "", sheet: str = "") -> bytes:
    names = " ".join(
        f'xmlns:{prefix}="{_ODF}{name}:1.0"'
        for prefix, name in {
            "office": "office", "text": "text", "table": "table", "style": "style", "draw": "drawing",
            "fo": "xsl-fo-compatible",
        }.items()
    )  # fmt: skip
    parts = {
        "content.xml": f"<office:document-content {names}><office:automatic-styles>{styles}"
        f"</office:automatic-styles><office:body><office:text>{body}</office:text></office:body>"
        "</office:document-content>"
    }
    if sheet:
        parts["styles.xml"] = f"<office:document-styles {names}>{sheet}</office:document-styles>"
    return zipped(parts)
