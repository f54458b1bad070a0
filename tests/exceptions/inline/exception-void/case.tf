# tagout: allow(force-destroy)
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: this exception does not count: it has no reason; write `tagout: allow(rule-id) reason, until YYYY-MM-DD`
resource "aws_s3_bucket" "logs" {
  bucket = "logs"
  # tagout: allow(force-destroy) scratch, until soon
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: this exception does not count: `soon` is no day; write the last day it holds (UTC) as YYYY-MM-DD
  force_destroy = true
}
// tagout: allow(force-destroi) at the end
#  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: this exception does not count: there is no rule `force-destroi`; did you mean `force-destroy`?
