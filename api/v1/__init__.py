"""The API of programs: one module a noun. Endpoints translate to and from HTTP; what happens is in ``qualifier.service``."""
