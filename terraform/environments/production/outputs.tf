output "next" {
  description = "What the next steps ask for."
  value       = module.room.next
}

output "posture" {
  description = "What the tests hold on to; every entry is to be true."
  value       = module.room.posture
}
