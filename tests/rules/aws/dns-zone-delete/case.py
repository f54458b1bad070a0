import boto3

route53 = boto3.client("route53")


def tidy():
    route53.delete_hosted_zone(Id="Z0ABC")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the hosted zone "Z0ABC"
    route53.get_hosted_zone(Id="Z0ABC")
    print("then call delete_hosted_zone")
    cleaner.delete_hosted_zone()
