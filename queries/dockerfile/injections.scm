; What Dockerfiles hand to a shell: shell form, exec form and here-documents, read by server/facts/strings/docker.rs.

(run_instruction) @inject.bash
(cmd_instruction) @inject.bash
(entrypoint_instruction) @inject.bash
