resource "aws_db_instance" "billing" {
  identifier          = "billing"
  engine              = "postgres"
  instance_class      = "db.r6g.large"
  storage_encrypted   = true
  deletion_protection = true
}
