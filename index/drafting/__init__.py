"""Drafts by a language model that the user has set up: from chosen quotes alone, and checked.

What is asked is text that the user has seen (`prompt`); who is asked is one address (`address`,
`drafter`, `stream`); what comes back is taken apart into sentences, each of which must cite quotes
and say no figure, date or name that they do not (`checking`, `citing`, `figures`, `names`). Nothing
else of Minutebook needs a draft, and nothing asks for one by itself.
"""
