import boto3

cloudfront = boto3.client("cloudfront")


def tidy():
    cloudfront.delete_distribution(Id="E0ABC")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the CloudFront distribution "E0ABC"
    cloudfront.get_distribution(Id="E0ABC")
    print("then call delete_distribution")
    cleaner.delete_distribution()
