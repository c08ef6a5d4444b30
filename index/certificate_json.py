"""A certificate as JSON: `resources/certificate.schema.json` says what it holds."""

from datetime import date
from typing import Any

from index import certificate_words as words
from index.contract import answer_as_json
from index.types import BodySearched, Certificate, Filters

Json = dict[str, Any]


def certificate_as_json(certificate: Certificate) -> Json:
    """The same facts as on the page, with the quotes and passages as an answer has them."""
    answer = answer_as_json(certificate.answer)
    model = certificate.model
    return {
        "title": words.title(certificate),
        "marking": words.MARKING if certificate.is_confidential else None,
        "statement": words.statement(certificate),
        "question": answer["question"],
        "asked_at": certificate.asked_at.isoformat(timespec="seconds"),
        "answered": answer["answered"],
        "confidence": answer["confidence"],
        "program": {"name": "Minutebook", "version": certificate.version},
        "model": {"name": model.name, "fingerprint": model.fingerprint} if model else None,
        "reranker": certificate.reranker,
        "method": certificate.method,
        "notice": answer["notice"],
        "filters": _filters(certificate.filters),
        "understood": answer["understood"],
        "searched": {
            "documents": len(certificate.files),
            "meetings": certificate.meetings,
            "passages": certificate.answer.searched.passages,
            "left_out": certificate.left_out,
            "bodies": [_body(body) for body in certificate.bodies],
        },
        "exempt": {"searched": certificate.exempt, "items": certificate.exempt_items},
        "terms": [{"words": term.words, "passages": term.passages} for term in certificate.terms],
        "expansions": [
            {"asked": asked, "instead": instead, "source": source}
            for asked, instead, source in certificate.expansions
        ],
        "problems": _problems(certificate),
        "quotes": answer["quotes"],
        "passages": answer["passages"],
        "files": [
            {
                "path": file.document.path,
                "sha256": file.document.sha256,
                "passages": file.passages,
            }
            for file in certificate.files
        ],
    }


def _problems(certificate: Certificate) -> Json:
    files = certificate.files
    return {
        "unreadable": [{"path": u.path, "reason": u.reason} for u in certificate.unreadable],
        "partly_read": [
            {"path": file.document.path, "reason": sentence}
            for file in files
            for sentence in file.problems
        ],
        "by_words_only": [file.document.path for file in files if file.by_words_only],
        "incomplete": [{"path": one.path, "items": list(one.items)} for one in certificate.in_part],
        "no_date": list(certificate.undated),
    }


def _body(body: BodySearched) -> Json:
    return {
        "name": body.name,
        "meetings": body.meetings,
        "passages": body.passages,
        "first": _day(body.first),
        "last": _day(body.last),
    }


def _filters(filters: Filters) -> Json:
    return {
        "council": filters.council,
        "committee": filters.committee,
        "since": _day(filters.since),
        "until": _day(filters.until),
        "status": filters.status,
        "kind": filters.kind,
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
