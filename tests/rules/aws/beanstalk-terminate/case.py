import boto3

elasticbeanstalk = boto3.client("elasticbeanstalk")


def tidy():
    elasticbeanstalk.terminate_environment(EnvironmentName="shop")
    elasticbeanstalk.rebuild_environment(EnvironmentName="shop-production")
    elasticbeanstalk.swap_environment_cnames(SourceEnvironmentName="shop-a", DestinationEnvironmentName="shop-b")
    elasticbeanstalk.update_environment(EnvironmentName="shop")
    print("then call terminate_environment")
    cleaner.terminate_environment()


def again():
    elasticbeanstalk.terminate_environment(EnvironmentName="shop")
    elasticbeanstalk.create_environment(EnvironmentName="shop", ApplicationName="shop")
