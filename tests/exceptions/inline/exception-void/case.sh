#!/usr/bin/env bash
# tagout: allow(no-such-rule) at the very beginning, until 2999-12-31
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: this exception does not count: there is no rule `no-such-rule`; `tagout rules` lists them
echo "# tagout: allow(rds-delete)"
cat <<'EOF'
# tagout: allow(rds-delete) in a text that is only shown
EOF
# tagout: allow(rm-recursive) a scratch folder
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: this exception does not count: it has no end; add `, until YYYY-MM-DD`, the last day it holds (UTC)
rm -rf /srv/data
rm -rf /srv/more  # tagout: allow(rm-recursive) a scratch folder, until 2001-02-03
#                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: the exception for rm-recursive ended on 2001-02-03: agree on a new date, or take it out [exception-expired]
