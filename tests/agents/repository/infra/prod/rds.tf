resource "aws_db_instance" "orders" {
  identifier          = "orders-prod"
  engine              = "postgres"
  skip_final_snapshot = false
  deletion_protection = true
  lifecycle {
    prevent_destroy = true
  }
}
