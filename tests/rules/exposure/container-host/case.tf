resource "aws_ecs_task_definition" "agent" {
  pid_mode = "host"
# ^^^^^^^^^^^^^^^^^ high: lets the containers of "aws_ecs_task_definition.agent" see the processes of their machine
}

resource "aws_ecs_task_definition" "web" {
  pid_mode = "task"
}
