"""The whole contract, as classes of tests: a collector names each one and gives it the fixture ``kept``."""

from tests.adapters.store.contract.around import (
    AllowanceContract,
    AuditContract,
    IdempotencyContract,
    JobsContract,
    KeysContract,
    ProfilesContract,
)
from tests.adapters.store.contract.assessments import (
    AcceptingContract,
    AuditedContract,
    ListingContract,
    SavingContract,
    WholeOrNotContract,
)
from tests.adapters.store.contract.erasing import ErasingContract
from tests.adapters.store.contract.leads import JoiningContract, LeadContract, LeadListContract, ReviewContract
from tests.adapters.store.contract.together import TogetherContract


class TestSaving(SavingContract): ...


class TestAccepting(AcceptingContract): ...


class TestWholeOrNot(WholeOrNotContract): ...


class TestListing(ListingContract): ...


class TestAudited(AuditedContract): ...


class TestJoining(JoiningContract): ...


class TestLead(LeadContract): ...


class TestLeadList(LeadListContract): ...


class TestReview(ReviewContract): ...


class TestErasing(ErasingContract): ...


class TestProfiles(ProfilesContract): ...


class TestKeys(KeysContract): ...


class TestAudit(AuditContract): ...


class TestJobs(JobsContract): ...


class TestIdempotency(IdempotencyContract): ...


class TestAllowance(AllowanceContract): ...


class TestTogether(TogetherContract): ...
