resource "aws_db_instance" "billing" {
  identifier = "billing-dev"
  engine     = "postgres"
}
