import boto3

elasticbeanstalk = boto3.client("elasticbeanstalk")


def tidy():
    elasticbeanstalk.terminate_environment(EnvironmentName="shop")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: terminates the Elastic Beanstalk environment "shop"
    elasticbeanstalk.rebuild_environment(EnvironmentName="shop-production")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: terminates and rebuilds the Elastic Beanstalk environment "shop-production"
    elasticbeanstalk.swap_environment_cnam_es(SourceEnvironmentName="shop-a", DestinationEnvironmentName="shop-b")
    elasticbeanstalk.update_environment(EnvironmentName="shop")
    print("then call terminate_environment")
    cleaner.terminate_environment()
