"""Imported by the server that worker processes are forked from: what is compiled here, they share and need not compile again."""

import gc

from qualifier.conversation import Seller
from qualifier.parsing import parse
from qualifier.pipeline import assess
from qualifier.settings import Settings
from qualifier.wiring import Order, build_corridor

_LINE = b"Anna: We have a budget of 20k approved and must decide by Friday. Could you send a quote and show us a demo?"

assess("warm", parse(_LINE, seller=Seller()), build_corridor(Order(engine="rules"), Settings()))

# objects that the collector never touches again stay on pages that the processes share
gc.collect()
gc.freeze()
