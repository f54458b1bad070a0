import boto3

ecs = boto3.client("ecs")


def tidy():
    ecs.delete_service(service="checkout", cluster="shop")
    ecs.deregister_task_definition(taskDefinition="checkout:7")
    ecs.describe_services(services=["checkout"])
    print("then call delete_service")
    cleaner.delete_service()
