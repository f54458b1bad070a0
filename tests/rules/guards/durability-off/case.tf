resource "aws_db_parameter_group" "fast" {
  parameter {
    name  = "fsync"
    value = "0"
#   ^^^^^^^^^^^ high: gives up the promise that what was written survives a crash
  }
  parameter {
    name  = "work_mem"
    value = "0"
  }
  parameter {
    name  = "synchronous_commit"
    value = "on"
  }
}
