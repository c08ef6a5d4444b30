"""The fixed words by which minutes name what they record, in English and Welsh."""

PRESENT = "present"
IN_ATTENDANCE = "in attendance"
APOLOGIES = "apologies"
ABSENT = "absent"

_LISTS = {
    PRESENT: (
        "present|members present|councillors present|council members present|those present|"
        "committee members present|present via zoom meeting platform|present were|present in the chair|"
        "in the chair|those attending|attending|attendance|board members present|also present members|"
        "presennol|yn bresennol|aelodau yn bresennol|aelodau presennol|cynghorwyr yn bresennol|"
        "present via conference call|roll call"
    ),
    IN_ATTENDANCE: (
        "in attendance|also present|also in attendance|also, in attendance|officers present|"
        "officials present|officials in attendance|officers in attendance|officers|staff|"
        "staff present|staff and visitors present|staff in attendance|visitors|guests|visitors present|"
        "others present|remote attendance|remote attendace|also attending|others in attendance|"
        "the following were in attendance|in attendance remotely|council officers|"
        "hefyd yn bresennol|yn bresennol hefyd|swyddogion|swyddogion yn bresennol|"
        "public service|administration"
    ),
    APOLOGIES: (
        "apologies|apologies for absence|apologies received|apologies received from|"
        "apologies for absence received|apologies for absence received from|"
        "apologies for absence accepted from|apologies were received from|"
        "accepted apologies for absence|regrets|apology|apology for absence|apologies from|"
        "welcome and apologies|ymddiheuriadau|ymddiheuriadau am absenoldeb|"
        "croeso ac ymddiheuriadau"
    ),
    ABSENT: "absent|absence|not present|members absent|absent members|absennol|absent with leave",
}
LIST_ROLES = {label: role for role, labels in _LISTS.items() for label in labels.split("|")}
"""What heads a list of people, and in what role it lists them."""
MEMBERS = {
    "councillors",
    "cllrs",
    "members",
    "parish councillors",
    "county councillors",
    "cynghorwyr",
}
"""Labels within a list of members, not of another."""
CHAIR_LABELS = {"present in the chair", "in the chair"}

_NO_SPEAKERS = """
present, apologies, regrets, absent, in attendance, resolved, agreed, decision,
minutes, venue, date, time, location, contact, note, notes, action, actions, motion,
subject, re, ref, carried, question, reply, answer, response, recommendation, reason,
applicant, details, proposed, seconded, moved, vote, yeas, nays, for, against,
abstain, total, from, to, chair, title, report, background, purpose, officers, staff,
members
"""
NO_SPEAKERS = frozenset(word.strip() for word in _NO_SPEAKERS.split(","))
"""Labels that a line of minutes begins with and that are nobody's name ("Chair: Mr Ash")."""
