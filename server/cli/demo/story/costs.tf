resource "aws_elastic_beanstalk_environment" "costs" {
  name        = "costs-prod"
  application = "cost-explorer"
  tier        = "WebServer"

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_db_instance" "costs" {
  identifier          = "costs-prod"
  engine              = "postgres"
  instance_class      = "db.m6g.large"
  username            = "costs"
  storage_encrypted   = true
  deletion_protection = true
  skip_final_snapshot = false
}
