import boto3

elasticbeanstalk = boto3.client("elasticbeanstalk")


def tidy():
    elasticbeanstalk.terminate_environment(EnvironmentName="shop")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: terminates the Elastic Beanstalk environment "shop"
    elasticbeanstalk.rebuild_environment(EnvironmentName="shop-production")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: terminates and rebuilds the Elastic Beanstalk environment "shop-production"
    elasticbeanstalk.swap_environment_cnames(SourceEnvironmentName="shop-a", DestinationEnvironmentName="shop-b")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: swaps the addresses of the Elastic Beanstalk environment "shop-a"
    elasticbeanstalk.update_environment(EnvironmentName="shop")
    print("then call terminate_environment")
    cleaner.terminate_environment()


def again():
    elasticbeanstalk.terminate_environment(EnvironmentName="shop")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: terminates and recreates the Elastic Beanstalk environment "shop"
    elasticbeanstalk.create_environment(EnvironmentName="shop", ApplicationName="shop")
