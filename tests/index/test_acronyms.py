"""Acronyms are learned where minutes define them, and only there; exempt ones stay apart."""

from pathlib import Path

import apsw
import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.archive import Archive
from index.minutes.acronyms import acronyms
from index.store.acronyms import definitions_by_name, definitions_of
from index.store.connection import connect
from index.store.documents import delete_document
from index.words import stem


def learned(text: str) -> dict[str, str]:
    return {one.short: one.long for one in acronyms(text)}


@pytest.mark.parametrize(
    ("text", "short", "long"),
    [
        ("The Local Access Forum (LAF) had met.", "LAF", "Local Access Forum"),
        ("LAF (Local Access Forum) had met.", "LAF", "Local Access Forum"),
        ("for looked-after children (LAC) in Wickle", "LAC", "looked-after children"),
        ("Education, Health and Care Plans (EHCPs)", "EHCP", "Education, Health and Care Plans"),
        ("the Deprivation of Liberty Safeguards (DoLS)", "DoLS", "Deprivation of Liberty Safeguards"),
        ("a Public Right of Way (“PRoW”) was shut", "PRoW", "Public Right of Way"),
        ("Multi-Agency Safeguarding Hub (the MASH)", "MASH", "Multi-Agency Safeguarding Hub"),
        ("more antisocial behaviour (ASB) by the weir", "ASB", "antisocial behaviour"),
        ("the new sustainable drainage systems (SuDS)", "SuDS", "sustainable drainage systems"),
        ("houses in multiple occupation (HMOs)", "HMO", "houses in multiple occupation"),
        ("the Office of Public Works (OPW)", "OPW", "Office of Public Works"),
        ("our Public Participation Network (PPN)", "PPN", "Public Participation Network"),
        ("AGREED: Traffic Regulation\nOrder (TRO)", "TRO", "Traffic Regulation Order"),
        ("TRAFFIC REGULATION ORDER (TRO)", "TRO", "traffic regulation order"),
        ("y Bwrdd Gwasanaethau Cyhoeddus (BGC)", "BGC", "Bwrdd Gwasanaethau Cyhoeddus"),
        ("| Ash | Internal Drainage Board (IDB) |", "IDB", "Internal Drainage Board"),
    ],
)  # fmt: skip
def test_a_name_with_its_acronym_in_brackets_is_learned(text: str, short: str, long: str) -> None:
    assert learned(text) == {short: long}


@pytest.mark.parametrize(
    "text",
    [
        "The Children’s Services Panel (the Committee) met.",
        "three votes to two (3)",
        "The recommendation (as amended) was carried.",
        "Cllr Smith (Lab) and Cllr Lorna Ashe (Lib)",
        "Cllr Lorna Davis (LD) asked.",
        "Cllr. Lorna Davis (LD) asked.",
        "the depot in the lane (Minute 12)",
        "The Village Improvements (VI) of the plan",
        "the cost of the works (TBC)",
        "Traffic Regulation. Order (TRO)",
        "Traffic | Regulation | Order (TRO)",
        "Traffic Regulation\n\nOrder (TRO)",
        "the Kerbs Regulation and Traffic Order (TRO)",
        "TRO (which had been made)",
        "the LAF Access Forum (LAF)",
        "RESOLVED (unanimously) that salt be bought",
        "(LAF)",
        "()",
    ],
)
def test_what_only_looks_like_an_acronym_is_not_learned(text: str) -> None:
    assert learned(text) == {}


def test_each_is_learned_once_in_a_text() -> None:
    text = "Local Access Forum (LAF). The Local Access Forums (LAFs) met."
    assert learned(text) == {"LAF": "Local Access Forums"}


@given(st.text(st.sampled_from("AaBbIi ()-.,|“\n’é𝔸ß"), max_size=60))
def test_any_text_is_looked_through(text: str) -> None:
    for one in acronyms(f"Big Ideas {text} (BI)"):
        assert len(one.stems) > 1
        assert one.long


def test_an_archive_tells_how_many_documents_say_so(
    connection: apsw.Connection, store, write
) -> None:
    for name in "abc":
        store(write(f"{name}.txt", "## 1. Paths\n\nThe Local Access Forum (LAF) had met twice.\n"))
    store(write("d.txt", "## 1. Land\n\nThe Land Area Fund (LAF) was spent.\n"))
    counted = [(one.long, one.documents) for one in definitions_of(connection, ["laf"])]
    assert counted == [("Local Access Forum", 3), ("Land Area Fund", 1)]
    named = definitions_by_name(connection, [tuple(map(stem, ["local", "access", "forums"]))])
    assert [(one.short, one.documents) for one in named] == [("LAF", 3)]


def test_what_a_document_defined_goes_with_it(connection: apsw.Connection, store, write) -> None:
    path = write("a.txt", "## 1. Paths\n\nThe Local Access Forum (LAF) had met twice.\n")
    store(path)
    write("a.txt", "## 1. Paths\n\nThe Lower Avenue Footbridge (LAF) was shut.\n")
    store(path)
    assert [one.long for one in definitions_of(connection, ["LAF"])] == ["Lower Avenue Footbridge"]
    delete_document(connection, str(path))
    assert definitions_of(connection, ["LAF"]) == []


def test_what_an_exempt_item_defines_is_in_the_exempt_database_only(
    archive: Archive, write
) -> None:
    write(
        "a.txt",
        "## 1. Salt\n\nThe Winter Service Plan (WSP) was noted by all who were there.\n\n"
        "## 2. Exclusion of the public\n\nRESOLVED that the press and public be excluded from the "
        "meeting by Schedule 12A.\n\n"
        "## 3. The depot\n\nThe Wickle Depot Trust (WDT) had offered nine hundred pounds.\n",
    )  # fmt: skip
    archive.index([write("b.txt", "## 1. Grit\n\nGrit was bought.\n").parent], model="hashing")
    assert shorts(archive.folder / "minutes.db") == {"WSP"}
    assert shorts(archive.folder / "exempt.db") == {"WDT"}


def shorts(database: Path) -> set[str]:
    connection = connect(database, writable=False)
    found = {one.short for one in definitions_of(connection, ["WSP", "WDT"])}
    connection.close()
    return found
