"""The doors for webhooks put into the application."""

from fastapi import FastAPI

from api.options import Options
from api.webhooks import gmail, graph, taking, teams
from api.webhooks.calls import Refused
from api.webhooks.door import Door
from qualifier.service import Service


def open_doors(app: FastAPI, service: Service, options: Options) -> None:
    """Adds their addresses, what they share, and how callers are turned away."""
    app.state.door = Door(service, options)
    # the addresses of their own first
    for one in (graph, gmail, teams, taking):
        app.include_router(one.router)
    app.add_exception_handler(Refused, taking.refused)
