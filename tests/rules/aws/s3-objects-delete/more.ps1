Get-S3Object -BucketName shop-invoices | Remove-S3Object -Force
#                                        ^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every object that a listing finds
Remove-S3Object -BucketName shop-invoices -Key a.txt
Get-S3Object -BucketName shop-invoices
