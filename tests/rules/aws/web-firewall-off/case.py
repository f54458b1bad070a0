import boto3

waf = boto3.client("wafv2")
waf.delete_web_acl(Name="web", Scope="REGIONAL", Id="1", LockToken="t")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes away the web ACL "web"
waf.get_web_acl(Name="web", Scope="REGIONAL", Id="1")
