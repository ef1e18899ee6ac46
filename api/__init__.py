"""The service over HTTP: an API for programs (``v1``), pages for people (``pages``), one application (``app``)."""
