"""The invented minutes that every good file holds, and words that may never come out of one."""

CANARY = "quillfathom"
"""Stands in scripts, styles, comments and the targets of links: it is no part of any minutes."""
LOCAL_FILE = "file:///etc/passwd"
LOCAL_FILE_HOLDS = b"root:x:0:0"
ADDRESS = "http://127.0.0.1:9/minutes"
"""Nothing listens there, and the program has no reason to look."""

COUNCIL = "OSTERMERE BOROUGH COUNCIL"
MEETING = "Minutes of the meeting of the Harbour Committee held on Tuesday 11 June 2024 at 6.00 pm"
PRESENT = "Present: Councillors Ada Fennimore (Chair), Tomas Reyle and Winifred Oakes."
_FERRY = (
    "The Harbour Master reported that the chain ferry had carried 41,200 passengers, fewer than in "
    "the year before, and that its winding gear would be taken out in October."
)
_MOORINGS = (
    "Members heard that nine moorings had silted up and that the dredger was at Nether Quay until "
    "the spring tides."
)
ITEMS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("41.", "Apologies for absence", ("Apologies were received from Councillor Odo Vance.",)),
    (
        "42.",
        "The chain ferry",
        (
            _FERRY,
            "RESOLVED: That tenders be invited for the winding gear.",
        ),
    ),
    (
        "43.",
        "Moorings at Swan Hythe",
        (
            _MOORINGS,
            "Councillor Reyle asked what a berth would cost. The officer said £310 a season.",
        ),
    ),
)
ROWS = (("Berth", "Season", "Charge"), ("North", "2024", "£310"), ("South", "2024", "£285"))

LINES = (
    COUNCIL,
    MEETING,
    PRESENT,
    *(line for number, title, said in ITEMS for line in (f"{number} {title}", *said)),
)
TEXT = "\n\n".join(LINES) + "\n"
