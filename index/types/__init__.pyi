"""The words of the domain, as a type checker reads them."""

from index.types.answers import *
from index.types.archives import *
from index.types.briefings import *
from index.types.certificates import *
from index.types.checks import *
from index.types.drafts import *
from index.types.learning import *
from index.types.marks import *
from index.types.minutes import *
from index.types.register import *
from index.types.similar import *
from index.types.sites import *
from index.types.sources import *
from index.types.standing import *
from index.types.trails import *
