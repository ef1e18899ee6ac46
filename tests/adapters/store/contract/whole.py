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
from tests.adapters.store.contract.post import AccountContract, ArrivalContract, FillingContract, SettlingContract
from tests.adapters.store.contract.post_answers import NewsContract, ThreadAnswerContract
from tests.adapters.store.contract.post_erasing import MailErasingContract
from tests.adapters.store.contract.post_together import MailTogetherContract
from tests.adapters.store.contract.threads import JoiningThreadsContract, SubjectContract, ThreadContract
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


class TestAccount(AccountContract): ...


class TestArrival(ArrivalContract): ...


class TestFilling(FillingContract): ...


class TestSettling(SettlingContract): ...


class TestThreadAnswer(ThreadAnswerContract): ...


class TestNews(NewsContract): ...


class TestThread(ThreadContract): ...


class TestSubject(SubjectContract): ...


class TestJoiningThreads(JoiningThreadsContract): ...


class TestMailErasing(MailErasingContract): ...


class TestMailTogether(MailTogetherContract): ...
