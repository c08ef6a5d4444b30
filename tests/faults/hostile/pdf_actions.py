"""PDF files that ask a reader to do or fetch something. Their words are there to be read."""

from collections.abc import Iterator

from tests.faults.hostile.packing import blown, zip_of
from tests.faults.hostile.pdf_objects import A4, CONTENT, RESOURCES, objects, stream, words, written
from tests.faults.hostile.recipe import Recipe
from tests.faults.hostile.words import ADDRESS, CANARY, LOCAL_FILE

_ADDRESS, _FILE, _CANARY = ADDRESS.encode(), LOCAL_FILE.encode(), CANARY.encode()
_ACTIONS = {
    "script": b"<</S/JavaScript/JS(app.alert\\('%s'\\);while\\(true\\){})>>" % _CANARY,
    "program": b"<</S/Launch/F(/bin/sh)/Win<</F(cmd.exe)/P(/c %s)>>>>" % _CANARY,
    "address": b"<</S/URI/URI(%s)>>" % _ADDRESS,
    "other file": b"<</S/GoToR/F<</FS/URL/F(%s)>>/D[0/Fit]/NewWindow true>>" % _ADDRESS,
    "file inside": b"<</S/GoToE/F(%s)/T<</R/C/N(a)>>/D[0/Fit]>>" % _FILE,
    "sent form": b"<</S/SubmitForm/F<</FS/URL/F(%s)>>/Flags 4>>" % _ADDRESS,
    "fetched data": b"<</S/ImportData/F(%s)>>" % _FILE,
    "sound": b"<</S/Sound/Sound 4 0 R/Repeat true>>",
    "next is itself": b"<</S/Named/N/NextPage/Next 10 0 R>>",
}


def recipes() -> Iterator[Recipe]:
    for name, action in _ACTIONS.items():
        catalog = b"/OpenAction 10 0 R/AA<</WC 10 0 R/WS 10 0 R>>"
        note = b"/AA<</O 10 0 R>>/Annots[<</Subtype/Link/Rect[0 0 595 842]/A 10 0 R>>]"
        asking = objects(catalog=catalog, page=A4 + RESOURCES + note, more={10: action})
        yield Recipe(f"action {name}.pdf", written(asking), "read")
    bomb = zip_of({"bomb.txt": blown(b"", b"\0", 100 << 20)})
    for name, data in (("bomb", bomb), ("words", _CANARY)):
        attached = {
            10: b"<</Type/Filespec/F(../../%s.exe)/EF<</F 11 0 R>>>>" % _CANARY,
            11: stream(data, b"/Type/EmbeddedFile"),
        }
        catalog = b"/Names<</EmbeddedFiles<</Names[(a) 10 0 R]/Kids[10 0 R]>>/JavaScript<</Names[(b) 10 0 R]>>>>"
        yield Recipe(
            f"attached {name}.pdf", written(objects(catalog=catalog, more=attached)), "read"
        )
    outside = b"<</Length 0/F<</FS/URL/F(%s)>>/FFilter/FlateDecode>>stream\n\nendstream"
    for name, target in (("address", _ADDRESS), ("file", _FILE)):
        content = objects() | {CONTENT: outside % target}
        yield Recipe(f"content at another {name}.pdf", written(content), "refuse")
    template = b"<xdp:xdp xmlns:xdp='http://ns.adobe.com/xdp/'><!DOCTYPE a [<!ENTITY b SYSTEM '%s'>]><a>%s&b;</a></xdp:xdp>"
    form = {10: stream(template % (_FILE, _CANARY))}
    catalog = b"/NeedsRendering true/AcroForm<</XFA 10 0 R/Fields[<</FT/Tx/T(a)/V(%s)>>]/NeedAppearances true>>"
    yield Recipe("form of xfa.pdf", written(objects(catalog=catalog % _CANARY, more=form)), "read")
    hidden = b"/OCProperties<</OCGs[10 0 R]/D<</OFF[10 0 R]/Order[10 0 R]>>>>"
    layer = {10: b"<</Type/OCG/Name(%s)>>" % _CANARY}
    yield Recipe("layers.pdf", written(objects(words(), catalog=hidden, more=layer)), "read")
