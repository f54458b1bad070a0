import boto3

eks = boto3.client("eks")


def tidy():
    eks.delete_cluster(name="shop")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the EKS cluster "shop"
    eks.delete_addon(addonName="coredns", clusterName="shop")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the EKS add-on "coredns"
    eks.describe_cluster(name="shop")
    print("then call delete_cluster")
    cleaner.delete_cluster()
