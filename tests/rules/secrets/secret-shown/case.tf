output "password" {
  value = nonsensitive(aws_db_instance.billing.password)
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: shows a value that was marked as secret
}

output "address" {
  value = aws_db_instance.billing.address
}
