resource "aws_db_instance" "billing" {
  identifier = "billing"
  engine     = "postgres"
}
