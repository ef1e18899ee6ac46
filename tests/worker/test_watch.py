"""Who is taken for dead, and who is not."""

from qualifier.adapters.jobs.roll import Identity, Sighting
from qualifier.errors import StoreUnavailable
from qualifier.worker.watch import Watch
from tests.twins import MemoryQueue, MemoryTickets

SILENCE = 15.0


class Scene:
    """A roll, a clock and a queue under the test's hand; the watch of ``me``."""

    def __init__(self) -> None:
        self.me = Identity("me", "here", 1)
        self.others: dict[str, Sighting] = {}
        self.buried: list[str] = []
        self.now = 100.0
        self.broken = False
        self.busy = True
        self.gone: set[str] = set()
        self.holding: set[str] = set()
        self.queue = _Queue(self)
        self.watch = Watch(
            self,
            self.queue,
            silence=SILENCE,
            busy=lambda: self.busy,
            gone=lambda who: who.name in self.gone,
            clock=lambda: self.now,
        )

    def beat(self) -> None:
        if self.broken:
            raise StoreUnavailable("the database is away")

    def sightings(self) -> tuple[Sighting, ...]:
        return (Sighting(self.me, 1, 0.0), *self.others.values())

    def strike(self, name: str) -> None:
        self.others.pop(name, None)
        self.buried.append(name)

    def other_beats(self, name: str, beats: int) -> None:
        self.others[name] = Sighting(Identity(name, "there", 2), beats, 0.0)

    def goes_on(self, seconds: float, *, beating: str | None = None) -> None:
        """Time passes second by second, with a look in each; one other may beat in each."""
        for _ in range(int(seconds)):
            self.now += 1.0
            if beating:
                self.other_beats(beating, self.others[beating].beats + 1 if beating in self.others else 1)
            self.watch.tick()


class _Queue(MemoryQueue):
    def __init__(self, scene: Scene) -> None:
        super().__init__(MemoryTickets(), "me", 1)
        self._scene = scene
        self.taken: list[str] = []

    def holders(self) -> frozenset[str]:
        return frozenset(self._scene.holding)

    def take_over(self, worker: str) -> int:
        self.taken.append(worker)
        self._scene.holding.discard(worker)
        return 1


def test_a_worker_that_beats_is_left_alone() -> None:
    scene = Scene()
    scene.goes_on(60, beating="other")
    assert scene.buried == []


def test_a_worker_that_is_silent_for_long_is_taken_over_from_once() -> None:
    scene = Scene()
    scene.goes_on(5, beating="other")
    scene.goes_on(SILENCE)
    assert scene.buried == []
    scene.goes_on(10)
    assert scene.buried == scene.queue.taken == ["other"]


def test_a_worker_that_was_silent_for_almost_too_long_starts_anew() -> None:
    scene = Scene()
    for _ in range(4):
        scene.goes_on(1, beating="other")
        scene.goes_on(SILENCE - 1)
    assert scene.buried == []


def test_a_worker_whose_process_is_gone_from_this_machine_is_taken_over_from_at_once() -> None:
    scene = Scene()
    scene.other_beats("other", 1)
    scene.gone.add("other")
    scene.goes_on(1)
    assert scene.buried == ["other"]


def test_what_is_held_by_a_worker_that_is_on_no_list_is_taken_over_after_a_silence() -> None:
    scene = Scene()
    scene.holding.add("stray")
    scene.goes_on(SILENCE)
    assert scene.queue.taken == []
    scene.goes_on(5)
    assert scene.queue.taken == ["stray"]


def test_who_was_held_up_oneself_holds_nobody_for_dead() -> None:
    """The machine slept, or the database was locked: the others could not beat either."""
    scene = Scene()
    scene.goes_on(2, beating="other")
    scene.now += 3600
    scene.watch.tick()
    scene.goes_on(1, beating="other")
    assert scene.buried == []


def test_nobody_dies_while_the_database_is_away() -> None:
    scene = Scene()
    scene.goes_on(2, beating="other")
    scene.broken = True
    scene.goes_on(60)
    scene.broken = False
    scene.goes_on(SILENCE)
    assert scene.buried == []
    scene.goes_on(5)
    assert scene.buried == ["other"]


def test_a_worker_never_buries_itself() -> None:
    scene = Scene()
    scene.holding.add("me")
    scene.gone.add("me")
    scene.goes_on(60)
    assert scene.buried == scene.queue.taken == []


def test_tickets_that_a_worker_holds_and_never_got_are_handed_out_again() -> None:
    scene = Scene()
    scene.holding.add("me")
    scene.busy = False
    scene.goes_on(SILENCE)
    assert scene.queue.taken == []
    scene.goes_on(5)
    assert (scene.queue.taken, scene.buried) == (["me"], [])
