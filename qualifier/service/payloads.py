"""What a job says it is about."""

from qualifier.errors import ConfigError
from qualifier.records.stored import Job


def text_of(job: Job, name: str) -> str:
    """The text under this name.

    Raises:
        ConfigError: the job does not hold one.
    """
    value = job.payload.get(name)
    if not isinstance(value, str):
        raise ConfigError(f"the job {job.id} does not say which {name}", place=name)
    return value
