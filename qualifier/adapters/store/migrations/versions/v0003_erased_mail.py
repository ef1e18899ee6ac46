"""The table of what messages of erased people were called."""

import sqlalchemy as sa
from alembic import op

from qualifier.adapters.store.columns import Moment, Words

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "erased_mail",
        sa.Column("digest", Words(), nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.PrimaryKeyConstraint("digest", name="pk_erased_mail"),
    )
