output "workspace_id" {
  description = "Where diagnostics go."
  value       = azurerm_log_analytics_workspace.this.id
}

output "action_group_id" {
  description = "Who hears of alerts."
  value       = azurerm_monitor_action_group.this.id
}

output "storage_id" {
  description = "Storage account of Loki's logs."
  value       = azurerm_storage_account.logs.id
}

output "storage_name" {
  description = "Its name, for Loki's values."
  value       = azurerm_storage_account.logs.name
}

output "posture" {
  description = "What the environments' tests hold on to."
  value = {
    logs_denied_by_default = one(azurerm_storage_account.logs.network_rules).default_action == "Deny"
    logs_without_key       = !azurerm_storage_account.logs.shared_access_key_enabled
    logs_not_public        = !azurerm_storage_account.logs.public_network_access_enabled && !azurerm_storage_account.logs.allow_nested_items_to_be_public
  }
}
