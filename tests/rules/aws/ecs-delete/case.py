import boto3

ecs = boto3.client("ecs")


def tidy():
    ecs.delete_service(service="checkout", cluster="shop")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the ECS service "checkout"
    ecs.deregister_task_definition(taskDefinition="checkout:7")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: deletes the ECS task definition "checkout:7"
    ecs.describe_services(services=["checkout"])
    print("then call delete_service")
    cleaner.delete_service()
