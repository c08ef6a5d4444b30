"""What a question's words could also be called in minutes: a glossary, acronyms, near spellings."""

from index.glossary.expanding import expand
from index.glossary.expansion import Expansion, ExpansionSource
from index.glossary.glossary import Glossary

__all__ = ["Expansion", "ExpansionSource", "Glossary", "expand"]
