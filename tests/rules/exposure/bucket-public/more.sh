aws s3api put-object-acl --bucket shop --key a --acl public-read
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: puts objects where everyone can read them
aws s3 cp a s3://shop/a --acl public-read
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: puts objects where everyone can read them
aws s3control put-public-access-block --account-id 1 --public-access-block-configuration BlockPublicAcls=false
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: takes a part of the public access block of the account "1" away
aws s3 website s3://shop --index-document index.html
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: serves the bucket "s3://shop" as a website
aws s3api put-bucket-website --bucket shop --website-configuration file://w.json
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: serves the bucket as a website
gsutil iam ch allUsers:objectViewer gs://shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes "gs://shop" readable for everyone
gsutil acl set public-read gs://shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes objects readable for everyone
gsutil defacl set public-read gs://shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes objects readable for everyone
gcloud storage buckets add-iam-policy-binding gs://shop --member=allUsers --role=roles/storage.objectViewer
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes "gs://shop" readable for everyone
gcloud storage buckets update gs://shop --no-public-access-prevention
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets "gs://shop" be made public
gcloud storage objects update gs://shop/x --predefined-acl=publicRead
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes "gs://shop/x" readable for everyone
az storage container create -n x --public-access blob
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes "x" readable for everyone
az storage account update -n s --allow-blob-public-access true
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: lets containers of "s" be made public
mc anonymous set public play/shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes "play/shop" readable for everyone
mc policy set public play/shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes "play/shop" readable for everyone
s3cmd put --acl-public a s3://shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes "a" readable for everyone
aws s3api put-object-acl --grant-read 'xAllUsersx' shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes something readable for everyone
az storage share-rm create --public-access 'blob'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes something readable for everyone

# look-alikes
aws s3 cp a.txt s3://shop/a.txt --acl private
gsutil iam ch user:ana@example.org:objectViewer gs://shop
az storage container create -n site --public-access off
gsutil acl get gs://shop
mc anonymous get play/shop
