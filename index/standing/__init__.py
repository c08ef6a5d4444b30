"""Standing questions: asked again whenever minutes are added, with what is new since the last look.

What counts as found: the passages that would bear an answer by themselves, where the question is
answered at all. The nearest misses of a question that the minutes do not answer are no news.

What counts as new: words that were not in the archive when the user last looked. A file that was
there then, under whatever name, has nothing new in it. Of any other, a passage is new that has a
sentence the user has not seen in minutes of the same meeting or in a file of the same name: so a
draft that is confirmed, or a paragraph that is edited, shows what changed in it and no more.
"""

from index.standing.questions import StandingQuestions

__all__ = ["StandingQuestions"]
