"""What a question's words could also be called in minutes: a glossary, acronyms, near spellings."""

from index.glossary.expanding import expand
from index.glossary.expansion import term_of
from index.glossary.glossary import Glossary

__all__ = ["Glossary", "expand", "term_of"]
