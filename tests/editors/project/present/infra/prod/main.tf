resource "aws_db_instance" "billing" {
  identifier          = "billing-dashboard"
  deletion_protection = false
  engine              = "postgres"
  instance_class      = "db.r6g.large"
  storage_encrypted   = true
}
