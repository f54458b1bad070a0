resource "aws_db_instance" "billing" {
  identifier          = "billing"
  deletion_protection = true
  engine              = "postgres"
  instance_class      = "db.r6g.large"
  storage_encrypted   = true
}
