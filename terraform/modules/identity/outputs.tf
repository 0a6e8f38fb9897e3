output "vault_uri" {
  description = "Address of the vault, for External Secrets' store."
  value       = azurerm_key_vault.this.vault_uri
}

output "vault_name" {
  description = "Name of the vault."
  value       = azurerm_key_vault.this.name
}

output "workload_client_ids" {
  description = "Client ids for the annotation azure.workload.identity/client-id, by workload."
  value       = { for workload, identity in azurerm_user_assigned_identity.workload : workload => identity.client_id }
}

output "workflow_client_ids" {
  description = "Client ids of GitHub's workflows: plan and apply."
  value       = { for workflow, identity in azurerm_user_assigned_identity.workflow : workflow => identity.client_id }
}

output "posture" {
  description = "What the environments' tests hold on to."
  value = {
    vault_denied_by_default = one(azurerm_key_vault.this.network_acls).default_action == "Deny"
    vault_cannot_be_purged  = azurerm_key_vault.this.purge_protection_enabled
    vault_by_roles          = azurerm_key_vault.this.rbac_authorization_enabled
    pull_requests_only_read = azurerm_role_assignment.workflow["plan"].role_definition_name == "Reader"
    no_wildcard_in_github   = alltrue([for credential in azurerm_federated_identity_credential.workflow : !strcontains(credential.subject, "*")])
  }
}
